#!/usr/bin/env bash
# Network of a Zilliz BYOC project on AWS: VPC 10.8.0.0/17 in eu-central-1, 1 public and 3 private subnets, 24704 of 32768 addresses planned.
# For: byoc eu
# Team "data"; ask ${owner}, `id`, $(id)
# second line: %{if} it's
# Zilliz finds what it may use by the tag Vendor = zilliz-byoc. The tag protects nothing else in the account: use an account of its own.
#
# It can be run again without harm: it looks for everything before it makes it.
# It needs the AWS CLI, version 2, and rights to make a VPC in the account.

REGION='eu-central-1'
NAME='acme-eu'
VENDOR='zilliz-byoc'
CIDR='10.8.0.0/17'
# Nothing in the description is for the shell.
# shellcheck disable=SC2016
ABOUT='Network of a Zilliz BYOC project: byoc eu (Team "data"; ask ${owner}, `id`, $(id)
second line: %{if} it'\''s)'

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

# The zones.
set -- 'eu-central-1a' 'eu-central-1b' 'eu-central-1c'
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

# Subnet public-1: 123 usable addresses, NAT gateway.
public_1=$(subnet 'public-1' '10.8.127.0/25' "$zone1")
tag "$public_1" --tags 'Key=Name,Value=acme-eu-public-1' 'Key=Vendor,Value=zilliz-byoc'

# Subnet private-1: 8187 usable addresses, EKS nodes.
private_1=$(subnet 'private-1' '10.8.0.0/19' "$zone1" ',{Key=kubernetes.io/role/internal-elb,Value=1}')
tag "$private_1" --tags 'Key=Name,Value=acme-eu-private-1' 'Key=Vendor,Value=zilliz-byoc' 'Key=kubernetes.io/role/internal-elb,Value=1'

# Subnet private-2: 8187 usable addresses, EKS nodes.
private_2=$(subnet 'private-2' '10.8.32.0/19' "$zone2" ',{Key=kubernetes.io/role/internal-elb,Value=1}')
tag "$private_2" --tags 'Key=Name,Value=acme-eu-private-2' 'Key=Vendor,Value=zilliz-byoc' 'Key=kubernetes.io/role/internal-elb,Value=1'

# Subnet private-3: 8187 usable addresses, EKS nodes.
private_3=$(subnet 'private-3' '10.8.64.0/19' "$zone3" ',{Key=kubernetes.io/role/internal-elb,Value=1}')
tag "$private_3" --tags 'Key=Name,Value=acme-eu-private-3' 'Key=Vendor,Value=zilliz-byoc' 'Key=kubernetes.io/role/internal-elb,Value=1'

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
associate "$public" "$public_1"

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

# Routes of the private subnets.
private=$(route_table private)
default_route "$private" --nat-gateway-id "$nat"
associate "$private" "$private_1"
associate "$private" "$private_2"
associate "$private" "$private_3"

# The security group of the nodes and of the endpoints: everything among themselves and within the VPC, HTTPS to the outside.
group=$(find_one 'security groups' ec2 describe-security-groups \
  --filters "Name=vpc-id,Values=$vpc" "Name=group-name,Values=$NAME-sg" --query 'SecurityGroups[].GroupId')
if [ -z "$group" ]; then
  group=$(call ec2 create-security-group --vpc-id "$vpc" --group-name "$NAME-sg" \
    --description 'Zilliz BYOC nodes and VPC endpoints' \
    --tag-specifications "$(tags security-group sg)" --query GroupId --output text)
  say "Created security group: $group"
fi
unless_done InvalidPermission.Duplicate ec2 authorize-security-group-ingress --group-id "$group" \
  --ip-permissions "IpProtocol=tcp,FromPort=0,ToPort=65535,UserIdGroupPairs=[{GroupId=$group}]"
unless_done InvalidPermission.Duplicate ec2 authorize-security-group-ingress --group-id "$group" \
  --ip-permissions "IpProtocol=udp,FromPort=0,ToPort=65535,UserIdGroupPairs=[{GroupId=$group}]"
unless_done InvalidPermission.Duplicate ec2 authorize-security-group-ingress --group-id "$group" \
  --ip-permissions "IpProtocol=tcp,FromPort=0,ToPort=65535,IpRanges=[{CidrIp=10.8.0.0/17}]"
unless_done InvalidPermission.Duplicate ec2 authorize-security-group-ingress --group-id "$group" \
  --ip-permissions "IpProtocol=udp,FromPort=0,ToPort=65535,IpRanges=[{CidrIp=10.8.0.0/17}]"
unless_done InvalidPermission.Duplicate ec2 authorize-security-group-egress --group-id "$group" \
  --ip-permissions "IpProtocol=-1,UserIdGroupPairs=[{GroupId=$group}]"
unless_done InvalidPermission.Duplicate ec2 authorize-security-group-egress --group-id "$group" \
  --ip-permissions "IpProtocol=-1,IpRanges=[{CidrIp=10.8.0.0/17}]"
unless_done InvalidPermission.Duplicate ec2 authorize-security-group-egress --group-id "$group" \
  --ip-permissions "IpProtocol=tcp,FromPort=443,ToPort=443,IpRanges=[{CidrIp=0.0.0.0/0}]"
# AWS lets a new group send anything anywhere; the rules above take the place of that.
unless_done InvalidPermission.NotFound ec2 revoke-security-group-egress --group-id "$group" \
  --ip-permissions 'IpProtocol=-1,IpRanges=[{CidrIp=0.0.0.0/0}]'

# S3 without NAT: free of charge.
endpoint 's3' 'com.amazonaws.eu-central-1.s3' \
  --vpc-endpoint-type Gateway --route-table-ids "$private" >/dev/null

# AWS PrivateLink to Zilliz.
zilliz_endpoint=$(endpoint 'zilliz' 'com.amazonaws.vpce.eu-central-1.vpce-svc-0d5ce1ec4decbc7df' \
  --vpc-endpoint-type Interface --security-group-ids "$group" --private-dns-enabled \
  --subnet-ids "$private_1" "$private_2" "$private_3")

# What Zilliz Cloud asks for under Network Settings, in its order.
printf 'VPC ID: %s\n' "$vpc"
printf 'Subnet IDs: %s\n' "$private_1,$private_2,$private_3"
printf 'Security Group ID: %s\n' "$group"
printf 'VPC endpoint ID: %s\n' "$zilliz_endpoint"
