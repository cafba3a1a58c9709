using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class BoardOnPostgres(TestHost<OnPostgres> host) : BoardTests<OnPostgres>(host);
