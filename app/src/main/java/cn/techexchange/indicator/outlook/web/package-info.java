/** The outlook over HTTP. */
@NullMarked
package cn.techexchange.indicator.outlook.web;

import org.jspecify.annotations.NullMarked;
