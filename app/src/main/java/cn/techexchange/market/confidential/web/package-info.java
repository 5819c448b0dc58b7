/** The edge of confidential details. */
@NullMarked
package cn.techexchange.market.confidential.web;

import org.jspecify.annotations.NullMarked;
