using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public sealed class StewardshipOnPostgres(TestHost<OnPostgres> host) : StewardshipTests<OnPostgres>(host);
