package cn.techexchange.registry.registration.change;

import static cn.techexchange.registry.registration.Desk.id;

import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Person;
import java.util.Map;

/** What an applicant and the desk do with changes of registered contracts. */
public final class ChangedContracts {
    private final Desk desk;

    public ChangedContracts(Desk desk) {
        this.desk = desk;
    }

    public Answer request(Answer registered) {
        return desk.applicant.move(
                "/api/registrations/" + id(registered) + "/changes", Map.of("reason", "双方签订补充协议。"), registered.etag());
    }

    /** Handed in with another price, as the desk sees it. */
    public Answer handedIn(Answer registered, long technicalFen) {
        Answer change = request(registered).expect(201);
        Contract open = desk.contractOf(registered);
        desk.save(open, Desk.priced(open.form(), technicalFen));
        handIn(registered, change).expect(200);
        return seen(desk.first, change);
    }

    public Answer handIn(Answer registered, Answer change) {
        return desk.applicant.move(own(registered, change) + "/hand-in", Map.of(), change.etag());
    }

    /** With experts, asked by the second reviewer. */
    public Answer withExperts(Answer registered, long technicalFen) {
        Answer passed = move(desk.first, handedIn(registered, technicalFen), "first-review")
                .expect(200);
        return move(desk.second, passed, "expert-review").expect(200);
    }

    public static Answer move(Person by, Answer change, String move) {
        return move(by, change, move, Map.of());
    }

    public static Answer move(Person by, Answer change, String move, Map<String, Object> body) {
        return by.move(address(change) + "/" + move, body, change.etag());
    }

    public static Answer seen(Person by, Answer change) {
        return by.get(address(change)).expect(200);
    }

    public static String address(Answer change) {
        return "/api/desk/changes/" + change.id();
    }

    public static String own(Answer registered, Answer change) {
        return "/api/registrations/" + id(registered) + "/changes/" + change.id();
    }
}
