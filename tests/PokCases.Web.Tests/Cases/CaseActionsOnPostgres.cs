using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CaseActionsOnPostgres(TestHost<OnPostgres> host) : CaseActionsTests<OnPostgres>(host);
