/** What matching does over time, measured. */
@NullMarked
package cn.techexchange.market.matching.bench;

import org.jspecify.annotations.NullMarked;
