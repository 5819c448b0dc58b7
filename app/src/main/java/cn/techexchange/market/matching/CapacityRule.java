package cn.techexchange.market.matching;

/** Whether the seller has room for another talk, by its own word; how many talks it has is told to nobody before it gave that. */
final class CapacityRule implements ConductRule {
    @Override
    public Finding judge(Conduct conduct) {
        if (conduct.capacity().isEmpty()) {
            return Finding.of(Criterion.CAPACITY, Agreement.UNKNOWN, "", "", "成果单位没有声明可同时承接的对接数，按未知计分。");
        }
        int capacity = conduct.capacity().getAsInt();
        return Finding.of(
                Criterion.CAPACITY,
                agreement(capacity, conduct.open()),
                "",
                "",
                "成果单位声明可同时承接 " + capacity + " 个对接，目前 " + conduct.open() + " 个在谈。");
    }

    private static Agreement agreement(int capacity, int open) {
        if (open >= capacity) {
            return Agreement.MISSED;
        }
        return 2 * open <= capacity ? Agreement.MET : Agreement.PARTLY;
    }
}
