package cn.techexchange.registry.calendar;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Person;
import java.net.http.HttpRequest.BodyPublishers;

/** Sends a year's table as a browser does. */
public final class CalendarUploads {
    private static final String BOUNDARY = "----calendar";
    public static final String HEADINGS = "日期,安排,节日\r\n";

    private CalendarUploads() {}

    public static Answer check(Person person, int year, String rows) {
        return send(person, "/api/calendar-editions/check", part("year", String.valueOf(year)), rows);
    }

    public static Answer propose(Person person, int year, String rows) {
        String fields = part("year", String.valueOf(year)) + part("source", "国办发明电〔试〕1号");
        return send(person, "/api/calendar-editions", fields, rows);
    }

    private static Answer send(Person person, String address, String fields, String rows) {
        String body = fields + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"days.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + HEADINGS + rows + "\r\n--" + BOUNDARY + "--\r\n";
        return person.send(person.request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
