#!/usr/bin/env bash
# @HEADER@
#
# It can be run again without harm: it looks for everything before it makes it.
# It needs the AWS CLI, version 2, and rights to make a VPC in the account.

REGION=@REGION@
NAME=@NAME@
VENDOR=@VENDOR@
CIDR=@CIDR@
# Nothing in the description is for the shell.
# shellcheck disable=SC2016
ABOUT=@ABOUT@

set -euo pipefail
# Globs and pagers have no place here; the region is always named.
set -f
export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
call() { aws --region "$REGION" "$@"; }

# Within $( ) some shells forget that errors end the script, so it is said there again: || exit 1

# Prints the one ID that a look-up finds, or nothing; stops where it finds several.
find_one() {
  local what=$1 ids
  shift
  ids=$(call "$@" --output text) || exit 1
  [ "$ids" != None ] || ids=''
  case $ids in
    *[[:space:]]*) die "Several $what carry the names of this plan: $ids. Rename or remove the others first." ;;
  esac
  printf '%s' "$ids"
}

# Runs a command whose work may have been done before: that one answer of AWS is no error.
unless_done() {
  local answer=$1 errors
  shift
  if ! errors=$(call "$@" 2>&1 >/dev/null); then
    case $errors in
      *"$answer"*) ;;
      *) die "$errors" ;;
    esac
  fi
}

# Tags for something that is about to be made: its type, its name, further tags.
tags() {
  printf 'ResourceType=%s,Tags=[{Key=Name,Value=%s},{Key=Vendor,Value=%s}%s]' "$1" "$NAME-$2" "$VENDOR" "${3:-}"
}

# Tags something that was there already.
tag() { call ec2 create-tags --resources "$@"; }

named() { printf 'Name=tag:Name,Values=%s' "$NAME-$1"; }

subnet() {
  local name=$1 cidr=$2 zone=$3 more=${4:-} id
  id=$(find_one subnets ec2 describe-subnets \
    --filters "Name=vpc-id,Values=$vpc" "Name=cidr-block,Values=$cidr" --query 'Subnets[].SubnetId') || exit 1
  if [ -z "$id" ]; then
    id=$(call ec2 create-subnet --vpc-id "$vpc" --cidr-block "$cidr" --availability-zone "$zone" \
      --tag-specifications "$(tags subnet "$name" "$more")" --query Subnet.SubnetId --output text) || exit 1
    say "Created subnet $name: $id"
  fi
  printf '%s' "$id"
}

route_table() {
  local name=$1 id
  id=$(find_one 'route tables' ec2 describe-route-tables \
    --filters "Name=vpc-id,Values=$vpc" "$(named "$name")" --query 'RouteTables[].RouteTableId') || exit 1
  if [ -z "$id" ]; then
    id=$(call ec2 create-route-table --vpc-id "$vpc" \
      --tag-specifications "$(tags route-table "$name")" --query RouteTable.RouteTableId --output text) || exit 1
    say "Created route table $name: $id"
  fi
  printf '%s' "$id"
}

associate() {
  local table=$1 subnet=$2 other
  other=$(find_one 'route tables' ec2 describe-route-tables \
    --filters "Name=association.subnet-id,Values=$subnet" --query 'RouteTables[].RouteTableId') || exit 1
  if [ -z "$other" ]; then
    call ec2 associate-route-table --route-table-id "$table" --subnet-id "$subnet" >/dev/null
  elif [ "$other" != "$table" ]; then
    die "Subnet $subnet uses route table $other, not $table. Change it, then run this script again."
  fi
}

default_route() {
  local table=$1 there
  shift
  there=$(find_one 'route tables' ec2 describe-route-tables --route-table-ids "$table" \
    --filters Name=route.destination-cidr-block,Values=0.0.0.0/0 --query 'RouteTables[].RouteTableId')
  [ -n "$there" ] || call ec2 create-route --route-table-id "$table" --destination-cidr-block 0.0.0.0/0 "$@" >/dev/null
}

endpoint() {
  local name=$1 service=$2 id
  shift 2
  id=$(find_one endpoints ec2 describe-vpc-endpoints --filters "Name=vpc-id,Values=$vpc" \
    "Name=service-name,Values=$service" Name=vpc-endpoint-state,Values=pendingAcceptance,pending,available \
    --query 'VpcEndpoints[].VpcEndpointId') || exit 1
  if [ -z "$id" ]; then
    id=$(call ec2 create-vpc-endpoint --vpc-id "$vpc" --service-name "$service" "$@" \
      --tag-specifications "$(tags vpc-endpoint "$name")" --query VpcEndpoint.VpcEndpointId --output text) || exit 1
    say "Created VPC endpoint $name: $id"
  fi
  printf '%s' "$id"
}

say "$ABOUT"
account=$(call sts get-caller-identity --query Account --output text)
say "Account $account, region $REGION"
#@ each ANY_ZONES

# The first three zones that need no opt-in.
zones=$(call ec2 describe-availability-zones \
  --filters Name=opt-in-status,Values=opt-in-not-required Name=state,Values=available \
  --query 'sort(AvailabilityZones[].ZoneName)' --output text)
# The names are split here on purpose.
# shellcheck disable=SC2086
set -- $zones
[ $# -ge 3 ] || die "Region $REGION has fewer than three zones: $*"
#@ end
#@ each CHOSEN_ZONES

# The zones.
set -- @ZONES@
#@ end
zone1=$1 zone2=$2 zone3=$3

# The VPC. Zilliz needs both DNS attributes, and the tag Vendor on everything.
vpc=$(find_one VPCs ec2 describe-vpcs --filters "$(named vpc)" "Name=tag:Vendor,Values=$VENDOR" \
  --query 'Vpcs[].VpcId')
if [ -z "$vpc" ]; then
  vpc=$(call ec2 create-vpc --cidr-block "$CIDR" \
    --tag-specifications "$(tags vpc vpc)" --query Vpc.VpcId --output text)
  say "Created VPC: $vpc"
fi
call ec2 wait vpc-available --vpc-ids "$vpc"
call ec2 modify-vpc-attribute --vpc-id "$vpc" --enable-dns-support
call ec2 modify-vpc-attribute --vpc-id "$vpc" --enable-dns-hostnames
#@ each PUBLIC_SUBNETS

# @SUBNET_ABOUT@
@VARIABLE@=$(subnet @SUBNET@ @BLOCK@ "$zone@ZONE_NUMBER@")
tag "$@VARIABLE@" --tags @TAGS@
#@ end
#@ each PRIVATE_SUBNETS

# @SUBNET_ABOUT@
@VARIABLE@=$(subnet @SUBNET@ @BLOCK@ "$zone@ZONE_NUMBER@" @INTERNAL_ELB@)
tag "$@VARIABLE@" --tags @TAGS@
#@ end
#@ each NAT

# The way out: one NAT gateway in the first public subnet.
igw=$(find_one 'internet gateways' ec2 describe-internet-gateways \
  --filters "$(named igw)" "Name=tag:Vendor,Values=$VENDOR" --query 'InternetGateways[].InternetGatewayId')
if [ -z "$igw" ]; then
  igw=$(call ec2 create-internet-gateway \
    --tag-specifications "$(tags internet-gateway igw)" --query InternetGateway.InternetGatewayId --output text)
  say "Created internet gateway: $igw"
fi
unless_done Resource.AlreadyAssociated ec2 attach-internet-gateway --internet-gateway-id "$igw" --vpc-id "$vpc"
public=$(route_table public)
default_route "$public" --gateway-id "$igw"
#@ each PUBLIC_SUBNETS
associate "$public" "$@VARIABLE@"
#@ end

nat=$(find_one 'NAT gateways' ec2 describe-nat-gateways --filter "Name=vpc-id,Values=$vpc" "$(named nat)" \
  Name=state,Values=pending,available --query 'NatGateways[].NatGatewayId')
if [ -z "$nat" ]; then
  address=$(find_one addresses ec2 describe-addresses \
    --filters "$(named nat)" "Name=tag:Vendor,Values=$VENDOR" --query 'Addresses[].AllocationId')
  if [ -z "$address" ]; then
    address=$(call ec2 allocate-address --domain vpc \
      --tag-specifications "$(tags elastic-ip nat)" --query AllocationId --output text)
    say "Allocated address: $address"
  fi
  nat=$(call ec2 create-nat-gateway --subnet-id "$public_1" --allocation-id "$address" \
    --tag-specifications "$(tags natgateway nat)" --query NatGateway.NatGatewayId --output text)
  say "Created NAT gateway: $nat"
fi
call ec2 wait nat-gateway-available --nat-gateway-ids "$nat"
#@ end

# @PRIVATE_ROUTES@
private=$(route_table private)
#@ each NAT
default_route "$private" --nat-gateway-id "$nat"
#@ end
#@ each PRIVATE_SUBNETS
associate "$private" "$@VARIABLE@"
#@ end

# @GROUP_ABOUT@
group=$(find_one 'security groups' ec2 describe-security-groups \
  --filters "Name=vpc-id,Values=$vpc" "Name=group-name,Values=$NAME-sg" --query 'SecurityGroups[].GroupId')
if [ -z "$group" ]; then
  group=$(call ec2 create-security-group --vpc-id "$vpc" --group-name "$NAME-sg" \
    --description @GROUP_DESCRIPTION@ \
    --tag-specifications "$(tags security-group sg)" --query GroupId --output text)
  say "Created security group: $group"
fi
#@ each S3_PREFIXES
s3_prefixes=$(find_one 'prefix lists' ec2 describe-managed-prefix-lists \
  --filters "Name=prefix-list-name,Values=com.amazonaws.$REGION.s3" --query 'PrefixLists[].PrefixListId')
[ -n "$s3_prefixes" ] || die "No prefix list of S3 in $REGION"
#@ end
#@ each INBOUND
unless_done InvalidPermission.Duplicate ec2 authorize-security-group-ingress --group-id "$group" \
  --ip-permissions @PERMISSION@
#@ end
#@ each OUTBOUND
unless_done InvalidPermission.Duplicate ec2 authorize-security-group-egress --group-id "$group" \
  --ip-permissions @PERMISSION@
#@ end
# AWS lets a new group send anything anywhere; the rules above take the place of that.
unless_done InvalidPermission.NotFound ec2 revoke-security-group-egress --group-id "$group" \
  --ip-permissions 'IpProtocol=-1,IpRanges=[{CidrIp=0.0.0.0/0}]'
#@ each GATEWAY_ENDPOINTS

# @ENDPOINT_ABOUT@
endpoint @ENDPOINT@ @SERVICE@ \
  --vpc-endpoint-type Gateway --route-table-ids "$private" >/dev/null
#@ end
#@ each ZILLIZ_ENDPOINT

# @ENDPOINT_ABOUT@
zilliz_endpoint=$(endpoint @ENDPOINT@ @SERVICE@ \
  --vpc-endpoint-type Interface --security-group-ids "$group" @PRIVATE_DNS@ \
  --subnet-ids "$private_1" "$private_2" "$private_3")
#@ end
#@ each AWS_ENDPOINTS

# @ENDPOINT_ABOUT@
endpoint @ENDPOINT@ @SERVICE@ \
  --vpc-endpoint-type Interface --security-group-ids "$group" @PRIVATE_DNS@ \
  --subnet-ids "$private_1" "$private_2" "$private_3" >/dev/null
#@ end
#@ each OLD_ZONE

# @ZONE_ABOUT@
zone=$(find_one 'hosted zones' route53 list-hosted-zones-by-vpc --vpc-id "$vpc" --vpc-region "$REGION" \
  --query "HostedZoneSummaries[?Name=='@ZONE_NAME@.'].HostedZoneId")
if [ -z "$zone" ]; then
  zone=$(call route53 create-hosted-zone --name @ZONE_NAME@ --caller-reference "$NAME-$vpc" \
    --vpc "VPCRegion=$REGION,VPCId=$vpc" --query HostedZone.Id --output text)
  say "Created hosted zone: $zone"
fi
zone=${zone##*/}
call route53 change-tags-for-resource --resource-type hostedzone --resource-id "$zone" \
  --add-tags "Key=Name,Value=$NAME-zone" "Key=Vendor,Value=$VENDOR"
target=$(call ec2 describe-vpc-endpoints --vpc-endpoint-ids "$zilliz_endpoint" \
  --query 'VpcEndpoints[0].DnsEntries[0].DnsName' --output text)
target_zone=$(call ec2 describe-vpc-endpoints --vpc-endpoint-ids "$zilliz_endpoint" \
  --query 'VpcEndpoints[0].DnsEntries[0].HostedZoneId' --output text)
call route53 change-resource-record-sets --hosted-zone-id "$zone" --change-batch \
  @CHANGE@ >/dev/null
#@ end

# What Zilliz Cloud asks for under Network Settings, in its order.
printf 'VPC ID: %s\n' "$vpc"
printf 'Subnet IDs: %s\n' "$private_1,$private_2,$private_3"
printf 'Security Group ID: %s\n' "$group"
#@ each ZILLIZ_ENDPOINT
printf 'VPC endpoint ID: %s\n' "$zilliz_endpoint"
#@ end
