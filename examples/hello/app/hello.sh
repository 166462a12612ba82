#!/bin/sh
echo "$(cat /srv/app/greeting.txt), on $(cat /srv/machine)"
