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

