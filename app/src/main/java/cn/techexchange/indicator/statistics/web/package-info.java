/** Figures over HTTP. */
@NullMarked
package cn.techexchange.indicator.statistics.web;

import org.jspecify.annotations.NullMarked;
