/** The workbench over HTTP. */
@NullMarked
package cn.techexchange.market.brokerage.workbench.web;

import org.jspecify.annotations.NullMarked;
