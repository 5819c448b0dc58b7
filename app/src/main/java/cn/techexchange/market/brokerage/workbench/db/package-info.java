/** The workbench's lists from tables. */
@NullMarked
package cn.techexchange.market.brokerage.workbench.db;

import org.jspecify.annotations.NullMarked;
