using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Emergency;

public sealed class EmergencyReviewOnSqlite(TestHost<OnSqlite> host) : EmergencyReviewTests<OnSqlite>(host);
