using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Minutes;

public sealed class BigScreenOnPostgres(TestHost<OnPostgres> host) : BigScreenTests<OnPostgres>(host);
