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
