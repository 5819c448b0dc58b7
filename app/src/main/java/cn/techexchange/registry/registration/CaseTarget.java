package cn.techexchange.registry.registration;

/** The case a move is meant for, in the version its sender has seen. */
public record CaseTarget(CaseRef ref, long version) {}
