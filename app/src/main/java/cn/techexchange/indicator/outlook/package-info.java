/** What the year may end with, and what is on its way to the desk. */
@NullMarked
package cn.techexchange.indicator.outlook;

import org.jspecify.annotations.NullMarked;
