using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Emergency;

public sealed class EmergencyReviewOnPostgres(TestHost<OnPostgres> host) : EmergencyReviewTests<OnPostgres>(host);
