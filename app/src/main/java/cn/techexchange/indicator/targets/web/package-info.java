/** Targets over HTTP. */
@NullMarked
package cn.techexchange.indicator.targets.web;

import org.jspecify.annotations.NullMarked;
