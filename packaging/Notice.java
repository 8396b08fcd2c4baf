/// Recognizes the files of a jar that contain license texts or acknowledgments.
final class Notice {
    private Notice() {}

    static boolean is(String path) {
        return path.matches(
                        "(META-INF/)?(licenses/)?([^/]+-)?(LICENSE|LICENCE|NOTICE|COPYING|THIRD-PARTY|DEPENDENCIES)[^/]*")
                && !path.endsWith(".class");
    }
}
