package cn.techexchange.demo;

import java.util.List;

/** One feature's part of the demonstration. */
interface Script {
    /** In any order; the whole is played by date. */
    List<Step> steps();
}
