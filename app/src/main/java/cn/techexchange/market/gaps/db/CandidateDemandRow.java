package cn.techexchange.market.gaps.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("challenge_candidate_demand")
record CandidateDemandRow(@Id String candidateId, String demandId) {}
