# Network of a Zilliz BYOC project on AWS: VPC 192.168.0.0/16 in us-east-1, 0 public and 3 private subnets, 49152 of 65536 addresses planned.
# For: closed
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
  region = "us-east-1"
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
  cidr_block           = "192.168.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags = {
    Name   = "closed-vpc"
    Vendor = "zilliz-byoc"
  }
}

# Routes of the private subnets.
resource "aws_route_table" "private" {
  vpc_id = aws_vpc.byoc.id
  tags = {
    Name   = "closed-private"
    Vendor = "zilliz-byoc"
  }
}

# Subnet private-1: 16379 usable addresses, EKS nodes.
resource "aws_subnet" "private_1" {
  vpc_id                  = aws_vpc.byoc.id
  cidr_block              = "192.168.64.0/18"
  availability_zone       = data.aws_availability_zones.available.names[0]
  map_public_ip_on_launch = false
  tags = {
    Name                              = "closed-private-1"
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
  cidr_block              = "192.168.128.0/18"
  availability_zone       = data.aws_availability_zones.available.names[1]
  map_public_ip_on_launch = false
  tags = {
    Name                              = "closed-private-2"
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
  cidr_block              = "192.168.192.0/18"
  availability_zone       = data.aws_availability_zones.available.names[2]
  map_public_ip_on_launch = false
  tags = {
    Name                              = "closed-private-3"
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
  name        = "closed-sg"
  description = "Zilliz BYOC nodes and VPC endpoints"
  vpc_id      = aws_vpc.byoc.id
  tags = {
    Name   = "closed-sg"
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
    Name   = "closed-sg"
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
    Name   = "closed-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_ingress_rule" "tcp_vpc" {
  security_group_id = aws_security_group.byoc.id
  ip_protocol       = "tcp"
  from_port         = 0
  to_port           = 65535
  cidr_ipv4         = "192.168.0.0/16"
  tags = {
    Name   = "closed-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_ingress_rule" "udp_vpc" {
  security_group_id = aws_security_group.byoc.id
  ip_protocol       = "udp"
  from_port         = 0
  to_port           = 65535
  cidr_ipv4         = "192.168.0.0/16"
  tags = {
    Name   = "closed-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_egress_rule" "all_self" {
  security_group_id            = aws_security_group.byoc.id
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_security_group.byoc.id
  tags = {
    Name   = "closed-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_egress_rule" "all_vpc" {
  security_group_id = aws_security_group.byoc.id
  ip_protocol       = "-1"
  cidr_ipv4         = "192.168.0.0/16"
  tags = {
    Name   = "closed-sg"
    Vendor = "zilliz-byoc"
  }
}

resource "aws_vpc_security_group_egress_rule" "tcp_s3" {
  security_group_id = aws_security_group.byoc.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.s3.prefix_list_id
  tags = {
    Name   = "closed-sg"
    Vendor = "zilliz-byoc"
  }
}

# S3 without NAT: free of charge.
resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.byoc.id
  vpc_endpoint_type = "Gateway"
  service_name      = "com.amazonaws.us-east-1.s3"
  route_table_ids   = [aws_route_table.private.id]
  tags = {
    Name   = "closed-s3"
    Vendor = "zilliz-byoc"
  }
}

# AWS PrivateLink to Zilliz.
resource "aws_vpc_endpoint" "zilliz" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.vpce.us-east-1.vpce-svc-0fba0381a771dbf58"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-zilliz"
    Vendor = "zilliz-byoc"
  }
}

# Needed by EKS where nothing leads to the Internet: ec2.
resource "aws_vpc_endpoint" "ec2" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.ec2"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-ec2"
    Vendor = "zilliz-byoc"
  }
}

# Needed by EKS where nothing leads to the Internet: ecr.api.
resource "aws_vpc_endpoint" "ecr_api" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.ecr.api"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-ecr-api"
    Vendor = "zilliz-byoc"
  }
}

# Needed by EKS where nothing leads to the Internet: ecr.dkr.
resource "aws_vpc_endpoint" "ecr_dkr" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.ecr.dkr"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-ecr-dkr"
    Vendor = "zilliz-byoc"
  }
}

# Needed by EKS where nothing leads to the Internet: elasticloadbalancing.
resource "aws_vpc_endpoint" "elasticloadbalancing" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.elasticloadbalancing"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-elasticloadbalancing"
    Vendor = "zilliz-byoc"
  }
}

# Needed by EKS where nothing leads to the Internet: xray.
resource "aws_vpc_endpoint" "xray" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.xray"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-xray"
    Vendor = "zilliz-byoc"
  }
}

# Needed by EKS where nothing leads to the Internet: logs.
resource "aws_vpc_endpoint" "logs" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.logs"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-logs"
    Vendor = "zilliz-byoc"
  }
}

# Needed by EKS where nothing leads to the Internet: sts.
resource "aws_vpc_endpoint" "sts" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.sts"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-sts"
    Vendor = "zilliz-byoc"
  }
}

# Needed by EKS where nothing leads to the Internet: eks-auth.
resource "aws_vpc_endpoint" "eks_auth" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.eks-auth"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-eks-auth"
    Vendor = "zilliz-byoc"
  }
}

# Needed by EKS where nothing leads to the Internet: eks.
resource "aws_vpc_endpoint" "eks" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.eks"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-eks"
    Vendor = "zilliz-byoc"
  }
}

# Needed by EKS where nothing leads to the Internet: autoscaling.
resource "aws_vpc_endpoint" "autoscaling" {
  vpc_id              = aws_vpc.byoc.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.autoscaling"
  subnet_ids          = [aws_subnet.private_1.id, aws_subnet.private_2.id, aws_subnet.private_3.id]
  security_group_ids  = [aws_security_group.byoc.id]
  private_dns_enabled = true
  tags = {
    Name   = "closed-autoscaling"
    Vendor = "zilliz-byoc"
  }
}

# What Zilliz Cloud asks for under Network Settings, in its order.
output "vpc_id" {
  value       = aws_vpc.byoc.id
  description = "Network of a Zilliz BYOC project: closed"
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
