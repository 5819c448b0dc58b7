package cn.techexchange.registry.contract;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Person;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** Sends contract texts as a browser does. */
public final class Uploads {
    private static final String BOUNDARY = "----boundary";

    private Uploads() {}

    public static Answer post(Person person, Answer contract, String fileName, byte[] content) {
        return person.send(person.request("/api/contracts/" + contract.id() + "/documents")
                .header("If-Match", contract.etag())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body(fileName, content))));
    }

    private static byte[] body(String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nCONTRACT_TEXT\r\n");
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
