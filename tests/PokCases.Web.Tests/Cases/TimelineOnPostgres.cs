using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class TimelineOnPostgres(TestHost<OnPostgres> host) : TimelineTests<OnPostgres>(host);
