using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class ClosingMattersOnPostgres(TestHost<OnPostgres> host) : ClosingMattersTests<OnPostgres>(host);
