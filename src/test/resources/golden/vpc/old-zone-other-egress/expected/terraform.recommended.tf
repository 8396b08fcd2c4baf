# Network of a Zilliz BYOC project on AWS: VPC 10.4.0.0/16 in us-west-2, 0 public and 3 private subnets, 40960 of 65536 addresses planned.
# For: old
# Zilliz finds what it may use by the tag Vendor = zilliz-byoc. The tag protects nothing else in the account: use an account of its own.

# Create or update it: terraform init && terraform apply
# Undo it, after the BYOC project is gone: terraform destroy

terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

provider "aws" {
  region = "us-west-2"
}

# The zones that need no opt-in; the first three are taken.
data "aws_availability_zones" "available" {
  state = "available"

  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

# The VPC. Zilliz needs both DNS attributes, and the tag Vendor on everything.
resource "aws_vpc" "byoc" {
  cidr_block           = "10.4.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags = {
    Name   = "zilliz-byoc-vpc"
    Vendor = "zilliz-byoc"
  }
}

# Routes of the private subnets. The default route is yours to add: to the transit gateway, firewall or other way out that exists.
resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
  tags = {
    Name   = "zilliz-byoc-private"
    Vendor = "zilliz-byoc"
  }
}

# Subnet private-1: 16379 usable addresses, EKS nodes.
resource "aws_subnet" "private_1" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "10.4.64.0/18"
  availability_zone       = data.aws_availability_zones.available.names[0]
  map_public_ip_on_launch = false
  tags = {
    Name                              = "zilliz-byoc-private-1"
    Vendor                            = "zilliz-byoc"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_route_table_association" "private_1" {
  subnet_id      = aws_subnet.private_1.id
  route_table_id = aws_route_table.private.id
}

# Subnet private-2: 8187 usable addresses, EKS nodes.
resource "aws_subnet" "private_2" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "10.4.128.0/19"
  availability_zone       = data.aws_availability_zones.available.names[1]
  map_public_ip_on_launch = false
  tags = {
    Name                              = "zilliz-byoc-private-2"
    Vendor                            = "zilliz-byoc"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_route_table_association" "private_2" {
  subnet_id      = aws_subnet.private_2.id
  route_table_id = aws_route_table.private.id
}

# Subnet private-3: 16379 usable addresses, EKS nodes.
resource "aws_subnet" "private_3" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "10.4.192.0/18"
  availability_zone       = data.aws_availability_zones.available.names[2]
  map_public_ip_on_launch = false
  tags = {
    Name                              = "zilliz-byoc-private-3"
    Vendor                            = "zilliz-byoc"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_route_table_association" "private_3" {
  subnet_id      = aws_subnet.private_3.id
  route_table_id = aws_route_table.private.id
}

# The security group of the nodes and of the endpoints: everything among themselves and within the VPC, HTTPS to the outside.
resource "aws_security_group" "byoc" {
  name        = "zilliz-byoc-sg"
  description = "Zilliz BYOC nodes and VPC endpoints"
  vpc_id      = aws_vpc.byoc.id
  tags = {
    Name   = "zilliz-byoc-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_ingress_rule" "tcp_self" {
  security_group_id            = aws_security_group.byoc.id
  ip_protocol                  = "tcp"
  from_port                    = 0
  to_port                      = 65535
  referenced_security_group_id = aws_security_group.byoc.id
  tags = {
    Name   = "zilliz-byoc-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_ingress_rule" "udp_self" {
  security_group_id            = aws_security_group.byoc.id
  ip_protocol                  = "udp"
  from_port                    = 0
  to_port                      = 65535
  referenced_security_group_id = aws_security_group.byoc.id
  tags = {
    Name   = "zilliz-byoc-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_ingress_rule" "tcp_vpc" {
  security_group_id = aws_security_group.byoc.id
  ip_protocol       = "tcp"
  from_port         = 0
  to_port           = 65535
  cidr_ipv4         = "10.4.0.0/16"
  tags = {
    Name   = "zilliz-byoc-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_ingress_rule" "udp_vpc" {
  security_group_id = aws_security_group.byoc.id
  ip_protocol       = "udp"
  from_port         = 0
  to_port           = 65535
  cidr_ipv4         = "10.4.0.0/16"
  tags = {
    Name   = "zilliz-byoc-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_egress_rule" "all_self" {
  security_group_id            = aws_security_group.byoc.id
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_security_group.byoc.id
  tags = {
    Name   = "zilliz-byoc-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_egress_rule" "all_vpc" {
  security_group_id = aws_security_group.byoc.id
  ip_protocol       = "-1"
  cidr_ipv4         = "10.4.0.0/16"
  tags = {
    Name   = "zilliz-byoc-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_egress_rule" "tcp_anywhere" {
  security_group_id = aws_security_group.byoc.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  tags = {
    Name   = "zilliz-byoc-sg"
    Vendor = "zilliz-byoc"
  }
}

# S3 without NAT: free of charge.
resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.byoc.id
  vpc_endpoint_type = "Gateway"
  service_name      = "com.amazonaws.us-west-2.s3"
  route_table_ids   = [aws_route_table.private.id]
  tags = {
    Name   = "zilliz-byoc-s3"
    Vendor = "zilliz-byoc"
  }
}

# AWS PrivateLink to Zilliz.
resource "aws_vpc_endpoint" "zilliz" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.vpce.us-west-2.vpce-svc-0654fb016640c364a"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = false
  tags = {
    Name   = "zilliz-byoc-zilliz"
    Vendor = "zilliz-byoc"
  }
}

# The old way to find Zilliz, only where its support asked for it. This zone hides every other name under byoc.zillizcloud.com from the VPC.
resource "aws_route53_zone" "old" {
  name = "byoc.zillizcloud.com"
  tags = {
    Name   = "zilliz-byoc-zone"
    Vendor = "zilliz-byoc"
  }

  vpc {
    vpc_id     = aws_vpc.byoc.id
    vpc_region = "us-west-2"
  }
}

resource "aws_route53_record" "old" {
  zone_id = aws_route53_zone.old.zone_id
  name    = "zilliz-byoc-us.byoc.zillizcloud.com"
  type    = "A"

  alias {
    name                   = aws_vpc_endpoint.zilliz.dns_entry[0].dns_name
    zone_id                = aws_vpc_endpoint.zilliz.dns_entry[0].hosted_zone_id
    evaluate_target_health = false
  }
}

# What Zilliz Cloud asks for under Network Settings, in its order.
output "vpc_id" {
  value       = aws_vpc.byoc.id
  description = "Network of a Zilliz BYOC project: old"
}

output "subnet_ids" {
  value = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
}

output "security_group_id" {
  value = aws_security_group.byoc.id
}

output "vpc_endpoint_id" {
  value = aws_vpc_endpoint.zilliz.id
}
