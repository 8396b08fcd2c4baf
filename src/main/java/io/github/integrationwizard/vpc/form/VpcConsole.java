package io.github.integrationwizard.vpc.form;

import java.net.URI;

/// Pages of the VPC console.
public final class VpcConsole {
    private VpcConsole() {}

    /// A page of the VPC console.
    ///
    /// @param region AWS's code of the region
    /// @param list the part behind `#`, e.g. `subnets:`
    public static URI list(String region, String list) {
        return URI.create(
                "https://" + region + ".console.aws.amazon.com/vpcconsole/home?region=" + region + "#" + list);
    }
}
