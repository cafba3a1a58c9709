using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Minutes;

public sealed class MinutesOnPostgres(TestHost<OnPostgres> host) : MinutesTests<OnPostgres>(host);
