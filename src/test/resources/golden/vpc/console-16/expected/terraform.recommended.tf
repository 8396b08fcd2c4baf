# Network of a Zilliz BYOC project on AWS: VPC 10.0.0.0/16 in us-west-2, 3 public and 3 private subnets, 49920 of 65536 addresses planned.
# For: prod
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
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags = {
    Name   = "zilliz-byoc-vpc"
    Vendor = "zilliz-byoc"
  }
}

# The way out: one NAT gateway in the first public subnet.
resource "aws_internet_gateway" "byoc" {
  vpc_id = aws_vpc.byoc.id
  tags = {
    Name   = "zilliz-byoc-igw"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_eip" "nat" {
  domain = "vpc"
  tags = {
    Name   = "zilliz-byoc-nat"
    Vendor = "zilliz-byoc"
  }
  depends_on = [aws_internet_gateway.byoc]
}

resource "aws_nat_gateway" "byoc" {
  allocation_id = aws_eip.nat.id
  subnet_id     = aws_subnet.public_1.id
  tags = {
    Name   = "zilliz-byoc-nat"
    Vendor = "zilliz-byoc"
  }
  depends_on = [aws_internet_gateway.byoc]
}

# Routes of the public subnets.
resource "aws_route_table" "public" {
  vpc_id = aws_vpc.byoc.id
  tags = {
    Name   = "zilliz-byoc-public"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_route" "public_default" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.byoc.id
}

# Routes of the private subnets.
resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
  tags = {
    Name   = "zilliz-byoc-private"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_route" "private_default" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.byoc.id
}

# Subnet public-1: 251 usable addresses, NAT gateway.
resource "aws_subnet" "public_1" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "10.0.0.0/24"
  availability_zone       = data.aws_availability_zones.available.names[0]
  map_public_ip_on_launch = false
  tags = {
    Name   = "zilliz-byoc-public-1"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_route_table_association" "public_1" {
  subnet_id      = aws_subnet.public_1.id
  route_table_id = aws_route_table.public.id
}

# Subnet public-2: 251 usable addresses, not needed by Zilliz, as in the console.
resource "aws_subnet" "public_2" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "10.0.16.0/24"
  availability_zone       = data.aws_availability_zones.available.names[1]
  map_public_ip_on_launch = false
  tags = {
    Name   = "zilliz-byoc-public-2"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_route_table_association" "public_2" {
  subnet_id      = aws_subnet.public_2.id
  route_table_id = aws_route_table.public.id
}

# Subnet public-3: 251 usable addresses, not needed by Zilliz, as in the console.
resource "aws_subnet" "public_3" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "10.0.32.0/24"
  availability_zone       = data.aws_availability_zones.available.names[2]
  map_public_ip_on_launch = false
  tags = {
    Name   = "zilliz-byoc-public-3"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_route_table_association" "public_3" {
  subnet_id      = aws_subnet.public_3.id
  route_table_id = aws_route_table.public.id
}

# Subnet private-1: 16379 usable addresses, EKS nodes.
resource "aws_subnet" "private_1" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "10.0.64.0/18"
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

# Subnet private-2: 16379 usable addresses, EKS nodes.
resource "aws_subnet" "private_2" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "10.0.128.0/18"
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
  cidr_block              = "10.0.192.0/18"
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
  cidr_ipv4         = "10.0.0.0/16"
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
  cidr_ipv4         = "10.0.0.0/16"
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
  cidr_ipv4         = "10.0.0.0/16"
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

# What Zilliz Cloud asks for under Network Settings, in its order.
output "vpc_id" {
  value       = aws_vpc.byoc.id
  description = "Network of a Zilliz BYOC project: prod"
}

output "subnet_ids" {
  value = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
}

output "security_group_id" {
  value = aws_security_group.byoc.id
}
