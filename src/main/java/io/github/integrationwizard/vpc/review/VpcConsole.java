package io.github.integrationwizard.vpc.review;

import java.net.URI;

/// Addresses of pages of the VPC console.
final class VpcConsole {
    private VpcConsole() {}

    /// The page of one kind of resource.
    ///
    /// @param region AWS's code of the region
    /// @param list the fragment of the address, e.g. `subnets:`
    static URI list(String region, String list) {
        return URI.create(
                "https://" + region + ".console.aws.amazon.com/vpcconsole/home?region=" + region + "#" + list);
    }
}
