package cn.techexchange.registry.registration;

/** Names a case of the desk. */
public record CaseRef(CaseKind kind, String id) {
    public static CaseRef registration(String id) {
        return new CaseRef(CaseKind.REGISTRATION, id);
    }

    public static CaseRef change(String id) {
        return new CaseRef(CaseKind.CHANGE, id);
    }

    public boolean isChange() {
        return kind == CaseKind.CHANGE;
    }

    /** What the desk reviews. */
    public enum CaseKind {
        /** A first application. */
        REGISTRATION,
        /** A change of a registered contract. */
        CHANGE
    }
}
