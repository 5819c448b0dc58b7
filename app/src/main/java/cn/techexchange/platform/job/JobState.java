package cn.techexchange.platform.job;

/** Where a job stands. */
public enum JobState {
    QUEUED("排队中"),
    RUNNING("进行中"),
    DONE("已完成"),
    FAILED("失败");

    private final String label;

    JobState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOver() {
        return switch (this) {
            case QUEUED, RUNNING -> false;
            case DONE, FAILED -> true;
        };
    }
}
