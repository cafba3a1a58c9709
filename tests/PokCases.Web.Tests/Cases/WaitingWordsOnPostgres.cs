using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class WaitingWordsOnPostgres(TestHost<OnPostgres> host) : WaitingWordsTests<OnPostgres>(host);
