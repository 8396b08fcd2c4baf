#!/usr/bin/env bash
# Prints what exists of the network, to be checked. It only reads. @HEADER@
#
# Give it the ID of the VPC, or nothing to find it by the names and the tag of this plan, and keep what it
# prints in a file: bash collect-network.sh > network.json

REGION=@REGION@
NAME=@NAME@
VENDOR=@VENDOR@

set -euo pipefail
# Globs and pagers have no place here; the region is always named.
set -f
export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off

die() { printf '%s\n' "$*" >&2; exit 1; }
call() { aws --region "$REGION" "$@"; }

# One answer as JSON. What may not be read is said and left out: the check that needs it is unknown then, not failed.
show() {
  call "$@" --output json || printf 'Left out: aws %s\n' "$*" >&2
}

vpc=${1:-}
if [ -z "$vpc" ]; then
  vpc=$(call ec2 describe-vpcs --filters "Name=tag:Name,Values=$NAME-vpc" "Name=tag:Vendor,Values=$VENDOR" \
    --query 'Vpcs[].VpcId' --output text)
  [ "$vpc" != None ] || vpc=''
fi
case $vpc in
  '') die "No VPC named $NAME-vpc with the tag Vendor=$VENDOR in $REGION. Give its ID: bash collect-network.sh vpc-..." ;;
  *[[:space:]]*) die "Several VPCs carry the names of this plan: $vpc. Give one: bash collect-network.sh vpc-..." ;;
esac

#@ each OF_THE_VPC
show @QUESTION@
#@ end

# The old hosted zone, if the VPC sees one.
zones=$(call route53 list-hosted-zones-by-vpc --vpc-id "$vpc" --vpc-region "$REGION" \
  --query "HostedZoneSummaries[?Name=='@ZONE_NAME@.'].HostedZoneId" --output text) || zones=''
[ "$zones" != None ] || zones=''
for zone in $zones; do
#@ each OF_A_ZONE
  show @QUESTION@
#@ end
done
