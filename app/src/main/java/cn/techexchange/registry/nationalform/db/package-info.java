/** Which registrations a sheet has. */
@NullMarked
package cn.techexchange.registry.nationalform.db;

import org.jspecify.annotations.NullMarked;
