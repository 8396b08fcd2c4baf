/// Which files of a jar tell its licence, or whom it owes thanks.
final class Notice {
    private Notice() {}

    static boolean is(String path) {
        return path.matches(
                        "(META-INF/)?(licenses/)?([^/]+-)?(LICENSE|LICENCE|NOTICE|COPYING|THIRD-PARTY|DEPENDENCIES)[^/]*")
                && !path.endsWith(".class");
    }
}
