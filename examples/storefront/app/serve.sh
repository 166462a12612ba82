#!/bin/sh
echo "storefront 2.4.0: $(wc -l </srv/data/index) packages"
