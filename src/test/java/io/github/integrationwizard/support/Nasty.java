package io.github.integrationwizard.support;

import java.util.random.RandomGenerator;

/// Texts that have broken somebody's program before.
public final class Nasty {
    private static final String[] SNIPPETS = {
        "",
        " ",
        "\t",
        "\n",
        "\r\n",
        "\u00A0",
        "\u3000",
        "\uFEFF",
        "\u200B",
        "\u200D",
        "\u202E",
        "\u2066",
        "\u0000",
        "\u0007",
        "\u001B[31m",
        "\u007F",
        "\u0085",
        "\u2028",
        "\uFE0F",
        "\uD800",
        "\uDC00",
        "\uFFFD",
        "\uFFFF",
        "👨‍👩‍👧",
        "e\u0301",
        "é",
        "ß",
        "İ",
        "K",
        "\uFF41",
        "\uFF0F",
        "\uFF02",
        "ÿ",
        "Ā",
        "日本語",
        "存储桶",
        "\"",
        "\"\"",
        "'",
        "`",
        "\\",
        "\\\"",
        "\\u0022",
        "\\n",
        "\",\"Effect\":\"Deny",
        "\"}]}",
        "]",
        "}",
        "{",
        "[",
        "${aws:username}",
        "${",
        "$",
        "#",
        "<bucket>",
        "%",
        "%s",
        "%22",
        "@",
        "@file",
        "*",
        "?",
        "**",
        "{0}",
        "''",
        "..",
        "--",
        "-",
        ".",
        "_",
        "/",
        "//",
        "/*",
        "../",
        "&",
        ";",
        "|",
        "\u0300",
        "s3://",
        "https://",
        "http://x/",
        "arn:",
        "arn:aws:s3:::",
        "arn:aws:iam::123456789012:role/",
        "arn:aws-cn:iam::",
        ".s3.us-west-2.amazonaws.com/",
        "amazonaws.com",
        "acs:ram::1:root",
        "gserviceaccount",
        "alias/",
        "xn--",
        "sthree-",
        "amzn-s3-demo-",
        "-s3alias",
        "--ol-s3",
        ".mrap",
        "--x-s3",
        "--table-s3",
        "-an",
        "1.2.3.4",
        "123456789012",
        "965570967084",
        "306787409409",
        "my-external-id",
        "zilliz-external-AbCdEf12345678",
        "my-bucket",
        "backups/",
        "aws-us-west-2",
        "aws-cn-northwest-1",
        "us-west-2",
        "read-only",
        "zilliz-role",
        "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "arn:aws-cn:kms:cn-northwest-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab",
        "arn:aws:iam::111122223333:role/zilliz-role",
        "arn:aws-cn:iam::111122223333:role/a/b",
        "arn:aws:iam::965570967084:root",
        "oss://",
        "acs:oss:*:*:",
        ".oss-cn-hangzhou.aliyuncs.com/",
        "aliyuncs.com",
        "oss-cn-hangzhou",
        "ali-cn-hangzhou",
        "acs:ram::1541183371417731:root",
        "acs:ram::1234567890123456:role/zilliz-role",
        "1541183371417731",
        "zilliz-data-service",
        "acs:kms:cn-hangzhou:1234567890123456:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        ":key/",
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Principal\":{\"AWS\":"
                + "\"965570967084\"},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":\"zilliz-external-AbCdEf12345678\"}}}]}",
    };

    private Nasty() {}

    /// One to four snippets in a row, or seldom a very long run of one.
    public static String text(RandomGenerator random) {
        if (random.nextInt(40) == 0) {
            return Seeded.oneOf(random, SNIPPETS).repeat(random.nextInt(2000));
        }
        var text = new StringBuilder();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            text.append(random.nextInt(6) == 0 ? character(random) : Seeded.oneOf(random, SNIPPETS));
        }
        return text.toString();
    }

    /// A valid text with something nasty put into it somewhere.
    public static String spoiled(RandomGenerator random, String valid) {
        int at = random.nextInt(valid.length() + 1);
        return valid.substring(0, at) + text(random) + valid.substring(at);
    }

    private static String character(RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> Character.toString(random.nextInt(0x80));
            case 1 -> Character.toString(random.nextInt(0x100));
            default -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
        };
    }
}
