/** Reports over HTTP. */
@NullMarked
package cn.techexchange.indicator.reports.web;

import org.jspecify.annotations.NullMarked;
