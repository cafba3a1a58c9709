using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public sealed class SigningInOnPostgres(TestHost<OnPostgres> host) : SigningInTests<OnPostgres>(host);
