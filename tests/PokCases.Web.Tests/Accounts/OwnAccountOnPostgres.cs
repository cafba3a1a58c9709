using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public sealed class OwnAccountOnPostgres(TestHost<OnPostgres> host) : OwnAccountTests<OnPostgres>(host);
