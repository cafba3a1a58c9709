using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public sealed class AdministrationOnPostgres(TestHost<OnPostgres> host) : AdministrationTests<OnPostgres>(host);
