// Why a scenario is suggested, in words.
export const suggestion = ({ reason }) => reason;
