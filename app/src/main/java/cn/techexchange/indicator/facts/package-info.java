/** What was registered, as facts that are only ever added. */
@NullMarked
package cn.techexchange.indicator.facts;

import org.jspecify.annotations.NullMarked;
