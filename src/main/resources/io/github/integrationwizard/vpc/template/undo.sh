#!/usr/bin/env bash
# Deletes the network that the script beside it made. @HEADER@
#
# Run it after the BYOC project is gone. It deletes only what carries the names and the tag of this plan,
# and nothing at all while something still runs in the VPC. Without --yes it only shows what it would do.

REGION=@REGION@
NAME=@NAME@
VENDOR=@VENDOR@

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
#@ each OLD_ZONE
  zone=$(find_all route53 list-hosted-zones-by-vpc --vpc-id "$vpc" --vpc-region "$REGION" \
    --query "HostedZoneSummaries[?Name=='@ZONE_NAME@.'].HostedZoneId")
  zone=${zone##*/}
  if [ -n "$zone" ]; then
    # Zones cannot be looked up by tags.
    tags=$(find_all route53 list-tags-for-resource --resource-type hostedzone --resource-id "$zone" \
      --query "length(ResourceTagSet.Tags[?Key=='Name' && Value=='$NAME-zone' || Key=='Vendor' && Value=='$VENDOR'])")
    if [ "$tags" != 2 ]; then
      say "Hosted zone $zone does not have the names and the tag of this plan: it is left as it is."
      zone=''
    fi
  fi
  if [ -n "$zone" ]; then
    target=$(find_all route53 list-resource-record-sets --hosted-zone-id "$zone" \
      --query "ResourceRecordSets[?Name=='@RECORD@.' && Type=='A'].AliasTarget.DNSName")
    target_zone=$(find_all route53 list-resource-record-sets --hosted-zone-id "$zone" \
      --query "ResourceRecordSets[?Name=='@RECORD@.' && Type=='A'].AliasTarget.HostedZoneId")
    if [ -n "$target" ]; then
      call route53 change-resource-record-sets --hosted-zone-id "$zone" --change-batch \
        @CHANGE@ >/dev/null
    fi
    say "Deleting hosted zone $zone"
    call route53 delete-hosted-zone --id "$zone" >/dev/null
  fi
#@ end
  find_all ec2 describe-vpc-endpoints --filters "Name=vpc-id,Values=$vpc" "$vendor" \
    @ENDPOINT_NAMES@ \
    Name=vpc-endpoint-state,Values=pendingAcceptance,pending,available,rejected,failed,expired \
    --query 'VpcEndpoints[].VpcEndpointId' | delete_each endpoint ec2 delete-vpc-endpoints --vpc-endpoint-ids
#@ each NAT
  nat=$(find_all ec2 describe-nat-gateways --filter "Name=vpc-id,Values=$vpc" "$(ours nat)" "$vendor" \
    Name=state,Values=pending,available,deleting,failed --query 'NatGateways[].NatGatewayId')
  for id in $nat; do
    say "Deleting NAT gateway $id"
    call ec2 delete-nat-gateway --nat-gateway-id "$id" >/dev/null
    call ec2 wait nat-gateway-deleted --nat-gateway-ids "$id"
  done
#@ end
  find_all ec2 describe-route-tables --filters "Name=vpc-id,Values=$vpc" "$vendor" \
    @ROUTE_TABLE_NAMES@ \
    --query 'RouteTables[].Associations[?!Main].RouteTableAssociationId[]' \
    | delete_each association ec2 disassociate-route-table --association-id
  # Interfaces of endpoints go some time after them.
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    [ -n "$(find_all ec2 describe-network-interfaces --filters "Name=vpc-id,Values=$vpc" \
      --query 'NetworkInterfaces[].NetworkInterfaceId')" ] || break
    sleep "${UNDO_PAUSE:-15}"
  done
  find_all ec2 describe-subnets --filters "Name=vpc-id,Values=$vpc" "$vendor" \
    @SUBNET_NAMES@ \
    --query 'Subnets[].SubnetId' | delete_each subnet ec2 delete-subnet --subnet-id
  find_all ec2 describe-route-tables --filters "Name=vpc-id,Values=$vpc" "$vendor" \
    @ROUTE_TABLE_NAMES@ \
    --query 'RouteTables[].RouteTableId' | delete_each 'route table' ec2 delete-route-table --route-table-id
#@ each NAT
  gateways=$(find_all ec2 describe-internet-gateways --filters "Name=attachment.vpc-id,Values=$vpc" \
    "$(ours igw)" "$vendor" --query 'InternetGateways[].InternetGatewayId')
  for id in $gateways; do
    call ec2 detach-internet-gateway --internet-gateway-id "$id" --vpc-id "$vpc"
  done
#@ end
  find_all ec2 describe-security-groups --filters "Name=vpc-id,Values=$vpc" "$vendor" "Name=group-name,Values=$NAME-sg" \
    --query 'SecurityGroups[].GroupId' | delete_each 'security group' ec2 delete-security-group --group-id
  say "Deleting VPC $vpc"
  call ec2 delete-vpc --vpc-id "$vpc"
fi
#@ each NAT
find_all ec2 describe-internet-gateways --filters "$(ours igw)" "$vendor" \
  --query 'InternetGateways[].InternetGatewayId' \
  | delete_each 'internet gateway' ec2 delete-internet-gateway --internet-gateway-id
find_all ec2 describe-addresses --filters "$(ours nat)" "$vendor" --query 'Addresses[].AllocationId' \
  | delete_each address ec2 release-address --allocation-id
#@ end
say "The network of $NAME is gone."
