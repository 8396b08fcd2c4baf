#!/usr/bin/env bash
# Deletes the network that the script beside it made. Network of a Zilliz BYOC project on AWS: VPC 192.168.0.0/16 in us-east-1, 0 public and 3 private subnets, 49152 of 65536 addresses planned.
# For: closed
# Zilliz finds what it may use by the tag Vendor = zilliz-byoc. The tag protects nothing else in the account: use an account of its own.
#
# Run it after the BYOC project is gone. It deletes only what carries the names and the tag of this plan,
# and nothing at all while something still runs in the VPC. Without --yes it only shows what it would do.

REGION='us-east-1'
NAME='closed'
VENDOR='zilliz-byoc'

set -euo pipefail
# Globs and pagers have no place here; the region is always named.
set -f
export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
call() { aws --region "$REGION" "$@"; }

# Prints the IDs that a look-up finds, one a line.
find_all() {
  local ids
  ids=$(call "$@" --output text) || exit 1
  [ "$ids" != None ] || ids=''
  printf '%s\n' "$ids" | tr '[:space:]' '\n' | sed '/^$/d'
}

ours() { printf 'Name=tag:Name,Values=%s' "$NAME-$1"; }
vendor="Name=tag:Vendor,Values=$VENDOR"

# Deletes each of the IDs on standard input with a command that takes one.
delete_each() {
  local what=$1 id
  shift
  while read -r id; do
    say "Deleting $what $id"
    call "$@" "$id" >/dev/null </dev/null
  done
}

vpc=$(find_all ec2 describe-vpcs --filters "$(ours vpc)" "$vendor" --query 'Vpcs[].VpcId')
case $vpc in
  *[[:space:]]*) die "Several VPCs carry the names of this plan: $vpc" ;;
esac

# Whatever is in the VPC beside NAT gateways and endpoints belongs to somebody.
if [ -n "$vpc" ]; then
  used=$(find_all ec2 describe-network-interfaces --filters "Name=vpc-id,Values=$vpc" \
    --query "NetworkInterfaces[?InterfaceType!='nat_gateway' && InterfaceType!='vpc_endpoint' && InterfaceType!='gateway_load_balancer_endpoint'].NetworkInterfaceId")
  [ -z "$used" ] || die "Something still runs in $vpc: $used"
fi

if [ "${1:-}" != --yes ]; then
  say "Would delete the network of $NAME in $REGION: ${vpc:-no VPC is left}. Run it with --yes to do so."
  exit 0
fi

if [ -n "$vpc" ]; then
  find_all ec2 describe-vpc-endpoints --filters "Name=vpc-id,Values=$vpc" "$vendor" \
    'Name=tag:Name,Values=closed-s3,closed-zilliz,closed-ec2,closed-ecr-api,closed-ecr-dkr,closed-elasticloadbalancing,closed-xray,closed-logs,closed-sts,closed-eks-auth,closed-eks,closed-autoscaling' \
    Name=vpc-endpoint-state,Values=pendingAcceptance,pending,available,rejected,failed,expired \
    --query 'VpcEndpoints[].VpcEndpointId' | delete_each endpoint ec2 delete-vpc-endpoints --vpc-endpoint-ids
  find_all ec2 describe-route-tables --filters "Name=vpc-id,Values=$vpc" "$vendor" \
    'Name=tag:Name,Values=closed-public,closed-private' \
    --query 'RouteTables[].Associations[?!Main].RouteTableAssociationId[]' \
    | delete_each association ec2 disassociate-route-table --association-id
  # Interfaces of endpoints go some time after them.
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    [ -n "$(find_all ec2 describe-network-interfaces --filters "Name=vpc-id,Values=$vpc" \
      --query 'NetworkInterfaces[].NetworkInterfaceId')" ] || break
    sleep "${UNDO_PAUSE:-15}"
  done
  find_all ec2 describe-subnets --filters "Name=vpc-id,Values=$vpc" "$vendor" \
    'Name=tag:Name,Values=closed-private-1,closed-private-2,closed-private-3' \
    --query 'Subnets[].SubnetId' | delete_each subnet ec2 delete-subnet --subnet-id
  find_all ec2 describe-route-tables --filters "Name=vpc-id,Values=$vpc" "$vendor" \
    'Name=tag:Name,Values=closed-public,closed-private' \
    --query 'RouteTables[].RouteTableId' | delete_each 'route table' ec2 delete-route-table --route-table-id
  find_all ec2 describe-security-groups --filters "Name=vpc-id,Values=$vpc" "$vendor" "Name=group-name,Values=$NAME-sg" \
    --query 'SecurityGroups[].GroupId' | delete_each 'security group' ec2 delete-security-group --group-id
  say "Deleting VPC $vpc"
  call ec2 delete-vpc --vpc-id "$vpc"
fi
say "The network of $NAME is gone."
