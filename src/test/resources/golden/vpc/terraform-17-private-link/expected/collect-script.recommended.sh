#!/usr/bin/env bash
# Prints what exists of the network, to be checked. It only reads. Network of a Zilliz BYOC project on AWS: VPC 10.8.0.0/17 in eu-central-1, 1 public and 3 private subnets, 24704 of 32768 addresses planned.
# For: byoc eu
# Team "data"; ask ${owner}, `id`, $(id)
# second line: %{if} it's
# Zilliz finds what it may use by the tag Vendor = zilliz-byoc. The tag protects nothing else in the account: use an account of its own.
#
# Give it the ID of the VPC, or nothing to find it by the names and the tag of this plan, and keep what it
# prints in a file: bash collect-network.sh > network.json

REGION='eu-central-1'
NAME='acme-eu'
VENDOR='zilliz-byoc'

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

show ec2 describe-vpcs --vpc-ids "$vpc"
show ec2 describe-subnets --filters Name=vpc-id,Values="$vpc"
show ec2 describe-route-tables --filters Name=vpc-id,Values="$vpc"
show ec2 describe-nat-gateways --filter Name=vpc-id,Values="$vpc"
show ec2 describe-internet-gateways --filters Name=attachment.vpc-id,Values="$vpc"
show ec2 describe-security-groups --filters Name=vpc-id,Values="$vpc"
show ec2 describe-vpc-endpoints --filters Name=vpc-id,Values="$vpc"
show ec2 describe-network-acls --filters Name=vpc-id,Values="$vpc"
show ec2 describe-vpc-peering-connections
show ec2 describe-vpc-attribute --vpc-id "$vpc" --attribute enableDnsSupport
show ec2 describe-vpc-attribute --vpc-id "$vpc" --attribute enableDnsHostnames
show route53 list-hosted-zones-by-vpc --vpc-id "$vpc" --vpc-region "$REGION"

# The old hosted zone, if the VPC sees one.
zones=$(call route53 list-hosted-zones-by-vpc --vpc-id "$vpc" --vpc-region "$REGION" \
  --query "HostedZoneSummaries[?Name=='byoc.zillizcloud.com.'].HostedZoneId" --output text) || zones=''
[ "$zones" != None ] || zones=''
for zone in $zones; do
  show route53 get-hosted-zone --id "$zone"
  show route53 list-resource-record-sets --hosted-zone-id "$zone"
done
