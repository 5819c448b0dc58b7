package cn.techexchange.platform.job;

/** What one step came to. @param last nothing is left to do */
public record JobStep(JobProgress progress, boolean last) {}
