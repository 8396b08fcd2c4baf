import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes the icon in the formats of each system. The containers of Windows and macOS may contain PNG files unchanged.
final class Icons {
    static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

    /// Apple's names for the sizes: <https://en.wikipedia.org/wiki/Apple_Icon_Image_format>.
    private static final Map<Integer, String> APPLE = Map.of(16, "icp4", 32, "icp5", 128, "ic07", 256, "ic08");

    private Icons() {}

    static Path png(int size) {
        return Path.of("src/main/resources/io/github/integrationwizard/gui/icon/icon-" + size + ".png");
    }

    static void writeIco(Path file) throws IOException {
        List<byte[]> images = images();
        int offset = 6 + 16 * images.size();
        ByteBuffer out = ByteBuffer.allocate(
                offset + images.stream().mapToInt(image -> image.length).sum());
        out.order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) images.size());
        for (int i = 0; i < images.size(); i++) {
            // 256 is encoded as 0.
            byte size = SIZES.get(i).byteValue();
            out.put(size).put(size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            out.putInt(images.get(i).length).putInt(offset);
            offset += images.get(i).length;
        }
        images.forEach(out::put);
        Files.write(file, out.array());
    }

    static void writeIcns(Path file) throws IOException {
        List<byte[]> images = images();
        int length = 8;
        for (int i = 0; i < images.size(); i++) {
            length += APPLE.containsKey(SIZES.get(i)) ? 8 + images.get(i).length : 0;
        }
        ByteBuffer out = ByteBuffer.allocate(length)
                .put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(length);
        for (int i = 0; i < images.size(); i++) {
            String name = APPLE.get(SIZES.get(i));
            if (name != null) {
                out.put(name.getBytes(StandardCharsets.US_ASCII))
                        .putInt(8 + images.get(i).length)
                        .put(images.get(i));
            }
        }
        Files.write(file, out.array());
    }

    private static List<byte[]> images() throws IOException {
        var images = new ArrayList<byte[]>();
        for (int size : SIZES) {
            images.add(Files.readAllBytes(png(size)));
        }
        return images;
    }
}
